"""Drives the sandbox's Veeqo with a client that knows nothing of it: `pip install py-veeqo`.

    VEEQO_URL=http://127.0.0.1:PORT VEEQO_API_KEY=... python veeqo_clients.py

Only the base address is changed; everything else is the client as published.
"""

import os
import random
import sys

from py_veeqo.endpoints.company import Company
from py_veeqo.endpoints.customers import Customers
from py_veeqo.endpoints.delivery_methods import DeliveryMethods
from py_veeqo.endpoints.orders import Orders
from py_veeqo.endpoints.products import Products
from py_veeqo.endpoints.shipments import Shipments
from py_veeqo.endpoints.stock_entries import StockEntries
from py_veeqo.endpoints.stores import Stores
from py_veeqo.endpoints.suppliers import Suppliers
from py_veeqo.endpoints.tags import Tags
from py_veeqo.endpoints.warehouses import Warehouses
from py_veeqo.exceptions import PyVeeqoException
from py_veeqo.pyveeqo import PyVeeqo

PyVeeqo.base_url = os.environ["VEEQO_URL"].rstrip("/") + "/"
KEY = os.environ["VEEQO_API_KEY"]
MAIN = 501
DIRECT_CHANNEL = 905


def check(what, holds):
    print(("ok   " if holds else "FAIL ") + what)
    if not holds:
        sys.exit(1)


def refused(status, call, *arguments, **named):
    try:
        call(*arguments, **named)
    except PyVeeqoException as refusal:
        return str(refusal).startswith(str(status))
    return False


def main():
    company = Company(KEY).get_company()
    check("company", company.status_code == 200 and company.data["settings"]["currency_code"] == "GBP")
    check("a wrong key is refused", refused(401, Company("Vqt/wrong").get_company))
    warehouses = Warehouses(KEY).get_all_warehouses().data
    check("warehouses", {one["id"] for one in warehouses} >= {501, 502, 599})
    check("stores", any(one["type_code"] == "direct" for one in Stores(KEY).get_all_stores().data))
    check("suppliers are not in the plan", refused(403, Suppliers(KEY).list_all_suppliers))
    check("tags", Tags(KEY).get_all_tags().data == [])

    sku = f"A/B#1 50% \"ü\" {random.randrange(10**6)}"
    products = Products(KEY)
    variant = {"title": "", "sku_code": sku, "price": "12.50", "upc_code": "5000000000001"}
    made = products.create_new_product(
        json={"product": {"title": "Teapot", "product_variants_attributes": [variant]}}
    )
    check("product created", made.status_code == 201)
    product, sellable = made.data["id"], made.data["sellables"][0]["id"]
    found = products.get_all_products(query=sku, page_size=100).data
    check("product found by an awkward SKU", [one["id"] for one in found if one["sellables"][0]["sku_code"] == sku] == [product])
    check("product read", products.get_product_detail(product).data["title"] == "Teapot")
    check("product missing", refused(404, products.get_product_detail, 1))

    stock = StockEntries(KEY)
    stock.update_stock_entry(sellable, MAIN, data={"stock_entry[physical_stock_level]": 9, "stock_entry[infinite]": "false"})
    check("stock written as a form", stock.get_stock_entry(sellable, MAIN).data["physical_stock_level"] == 9)

    method = DeliveryMethods(KEY).get_all_delivery_methods().data[0]["id"]
    customer = Customers(KEY).create_new_customer(json={"customer": {"email": "ann@example.com"}}).data["id"]
    orders = Orders(KEY)
    address = {"first_name": "Ann", "last_name": "Lee", "address1": "1 High Street", "city": "Swansea", "zip": "SA1", "country": "GB"}
    line = {"sellable_id": sellable, "price_per_unit": "12.50", "quantity": "2", "tax_rate": 0.2}
    body = {
        "order": {
            "channel_id": DIRECT_CHANNEL,
            "customer_id": customer,
            "deliver_to_attributes": address,
            "delivery_method_id": method,
            "number": "PY-1",
            "line_items_attributes": [line],
            "payment_attributes": {"payment_type": "bank_transfer"},
        }
    }
    order = orders.create_new_order(json=body)
    check("order created", order.status_code == 201 and order.data["total_price"] == 30.0)
    order_id = order.data["id"]
    check("order listed", order_id in [one["id"] for one in orders.get_all_orders(page_size=100).data])
    check("order read", orders.get_order_detail(order_id).data["number"] == "PY-1")
    orders.create_new_order_note(order_id, json={"note": {"text": "by hand"}})
    allocated = orders.create_new_allocation(
        order_id,
        json={"allocation": {"warehouse_id": MAIN, "line_items_attributes": [{"sellable_id": sellable, "quantity": 2}]}},
    ).data
    allocation = allocated["allocations"][0]["id"]
    shipped = Shipments(KEY).create_shipment(
        json={
            "shipment": {
                "tracking_number_attributes": {"tracking_number": "TRK1"},
                "carrier_id": 3,
                "notify_customer": False,
                "update_remote_order": False,
            },
            "allocation_id": allocation,
            "order_id": order_id,
        }
    )
    check("parcel shipped", shipped.status_code == 201)
    check("order shipped", orders.get_order_detail(order_id).data["status"] == "shipped")
    check("stock left", stock.get_stock_entry(sellable, MAIN).data["physical_stock_level"] == 7)
    check("product deleted", products.delete_product(product).status_code == 204)


if __name__ == "__main__":
    main()
