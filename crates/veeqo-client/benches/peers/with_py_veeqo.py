"""The workload with py-veeqo: URL, requests at once, requests. Prints seconds. The client is blocking: many at once are threads."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from py_veeqo.endpoints.orders import Orders
from py_veeqo.endpoints.stock_entries import StockEntries
from py_veeqo.pyveeqo import PyVeeqo

PyVeeqo.base_url = sys.argv[1].rstrip("/") + "/"
AT_ONCE, REQUESTS = int(sys.argv[2]), int(sys.argv[3])
ORDERS, STOCK = Orders("bench"), StockEntries("bench")


def call(number):
    match number % 10:
        case 0 | 1 | 2 | 3:
            assert STOCK.get_stock_entry(6, 3).data["physical_stock_level"] is not None
        case 4 | 5 | 6:
            assert ORDERS.get_order_detail(1).data["line_items"]
        case 7 | 8:
            assert len(ORDERS.get_all_orders(page_size=10, page=1).data) == 10
        case _:
            STOCK.update_stock_entry(6, 3, data={"physical_stock_level": 153, "infinite": False})


call(0)
start = time.perf_counter()
if AT_ONCE == 1:
    for number in range(REQUESTS):
        call(number)
else:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(call, range(REQUESTS)))
print(time.perf_counter() - start)
