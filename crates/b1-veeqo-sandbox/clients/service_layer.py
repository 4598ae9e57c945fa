#!/usr/bin/env python3
"""Two published Service Layer clients against a sandbox: log in, list, read, create, batch.

    pip install b1sl-python pyb1slayer
    python service_layer.py http://127.0.0.1:PORT [COMPANY USER PASSWORD]

Each line printed is one thing a client did. The first failure ends the run with status 1.
"""

import asyncio
import sys
import uuid

from b1sl.b1sl import B1Client, B1Config, entities
from b1sl.b1sl.exceptions.exceptions import B1Exception
from pyb1slayer.batch import SLBatchRequest, build_batch_with_changeset
from pyb1slayer.connection import SLConnection
from pyb1slayer.exceptions import SLAuthError, SLRequestError

RUN = uuid.uuid4().hex[:6]


def say(client, what):
    print(f"{client:10} {what}")


def order(card, item, warehouse, quantity, reference):
    """The body of an order of one line."""
    return {
        "CardCode": card,
        "DocDueDate": "2030-01-31",
        "NumAtCard": reference,
        "DocumentLines": [{"ItemCode": item, "Quantity": quantity, "UnitPrice": 10, "WarehouseCode": warehouse}],
    }


def with_b1sl(url, company, user, password):
    """b1sl-python speaks v2: typed models, entity tags, one result per batch operation."""
    config = B1Config(base_url=f"{url}/b1s/v2", username=user, password=password, company_db=company)
    card, item = f"P{RUN}", f"X{RUN}"
    with B1Client(config) as b1:
        codes = [row.item_code for row in b1.items.select("ItemCode").stream()]
        say("b1sl", f"streamed {len(codes)} items over all pages; count says {b1.items.count()}")
        b1.business_partners.create(entities.BusinessPartner(card_code=card, card_name="Python", card_type="cCustomer"))
        b1.items.create(entities.Item(item_code=item, item_name="Python item"))
        b1.items.update(item, {"ForeignName": "changed"})
        read = b1.items.get(item)
        say("b1sl", f"created and changed item {read.item_code}: {read.foreign_name!r}, version {read.data_version}")
        places = b1.get_resource(entities.Warehouse, "Warehouses").filter("Inactive eq 'tNO'").top(1).execute()
        warehouse = places[0].warehouse_code
        line = {"ItemCode": item, "Quantity": 20, "UnitPrice": 2, "WarehouseCode": warehouse}
        b1.inventory_gen_entries.create(entities.Document.model_validate({"DocumentLines": [line]}))
        made = b1.orders.create(entities.Document.model_validate(order(card, item, warehouse, 3, f"ref {RUN}")))
        say("b1sl", f"order {made.doc_entry} totals {made.doc_total}")
        found = b1.orders.filter(f"NumAtCard eq 'ref {RUN}'").execute()
        say("b1sl", f"found again by its reference: {[row.doc_entry for row in found]}")
        copied = {"BaseType": 17, "BaseEntry": made.doc_entry, "BaseLine": 0, "Quantity": 3}
        delivery = {"CardCode": card, "DocumentLines": [copied]}
        delivered = b1.delivery_notes.create(entities.Document.model_validate(delivery))
        say("b1sl", f"delivery {delivered.doc_entry}; the order is {b1.orders.get(made.doc_entry).document_status}")
        try:
            b1.delivery_notes.create(entities.Document.model_validate(delivery))
            raise SystemExit("the second delivery was accepted")
        except B1Exception as refused:
            say("b1sl", f"a second delivery is refused: {refused}")
        joined = (
            b1.crossjoin("Items", "Items/ItemWarehouseInfoCollection")
            .expand({"Items": ["ItemCode"], "Items/ItemWarehouseInfoCollection": ["WarehouseCode", "InStock"]})
            .filter(f"Items/ItemCode eq Items/ItemWarehouseInfoCollection/ItemCode and Items/ItemCode eq '{item}'")
            .execute()
        )
        say("b1sl", f"cross join: {[row['Items/ItemWarehouseInfoCollection'] for row in joined]}")
        code = f"q{RUN}"
        sql = "SELECT T0.ItemCode, T0.OnHand FROM OITW T0 WHERE T0.ItemCode = :item"
        b1.sql_queries.create(entities.SQLQuery(sql_code=code, sql_name=code, sql_text=sql))
        say("b1sl", f"stored query: {b1.sql_queries.run(code, item=item).rows}")
        with b1.batch() as batch:
            batch.items.top(1).execute()
            with batch.changeset() as changes:
                changes.orders.create(entities.Document.model_validate(order(card, item, warehouse, 1, "in a batch")))
                changes.items.update(item, {"ForeignName": "in a batch"})
            with batch.changeset() as changes:
                changes.items.update(item, {"ForeignName": "rolled back"})
                changes.orders.create(entities.Document.model_validate(order("NOBODY", item, warehouse, 1, "fails")))
            results = batch.execute()
        say("b1sl", f"batch outcomes: {[result.outcome.value for result in results]}")
        say("b1sl", f"the failed change set left {b1.items.get(item).foreign_name!r}")
    say("b1sl", "logged out")


async def with_pyb1slayer(url, company, user, password):
    """pyb1slayer speaks v1. Its own post_batch sends no body and its patch expects one back, so both go by hand."""
    item = f"Y{RUN}"
    base = f"{url}/b1s/v1/"
    try:
        async with SLConnection(base, company, user, "wrong password", max_retries=0) as refused:
            await refused.login()
        raise SystemExit("a wrong password was accepted")
    except SLAuthError as error:
        say("pyb1slayer", f"a wrong password is refused: {str(error)[:60]}...")
    async with SLConnection(base, company, user, password, max_retries=0) as sl:
        pong = await sl.ping()
        say("pyb1slayer", f"ping: {pong.message} from {pong.sender}")
        page = await sl.request("Items").select("ItemCode").inlinecount().get()
        say("pyb1slayer", f"page of {len(page['value'])}, count {page['odata.count']!r}, next {page.get('odata.nextLink')!r}")
        made = await sl.request("Items").post({"ItemCode": item, "ItemName": "Python's item"})
        say("pyb1slayer", f"created {made['ItemCode']}, updated {made['UpdateDate']} {made['UpdateTime']}")
        found = await sl.request("Items").filter("ItemName eq 'Python''s item'").with_page_size(5).get()
        say("pyb1slayer", f"found by name: {[row['ItemCode'] for row in found['value']]}")
        try:
            await sl.request("Items").post({"ItemCode": item})
            raise SystemExit("a duplicate item was accepted")
        except SLRequestError as error:
            say("pyb1slayer", f"a duplicate is refused: {str(error).strip()[:110]}")
        rows = await sl.query_service.post_query(
            "$crossjoin(Items,Items/ItemWarehouseInfoCollection)",
            "$expand=Items($select=ItemCode),Items/ItemWarehouseInfoCollection($select=WarehouseCode,InStock)"
            "&$filter=Items/ItemCode eq Items/ItemWarehouseInfoCollection/ItemCode and Items/ItemCode eq '" + item + "'",
        )
        say("pyb1slayer", f"query service: {len(rows['value'])} rows")
        body, boundary = build_batch_with_changeset(
            [SLBatchRequest("GET", f"Items('{item}')?$select=ItemCode")],
            [
                SLBatchRequest("POST", "Items", {"ItemCode": item + "b"}, content_id="1"),
                SLBatchRequest("PATCH", f"Items('{item}')", {"ForeignName": "x"}, content_id="2"),
            ],
            base,
        )
        headers = {**sl._build_headers(), "Content-Type": f"multipart/mixed; boundary={boundary}"}
        answer = await sl._client.post(base + "$batch", content=body, headers=headers)
        inner = [line for line in answer.text.splitlines() if line.startswith("HTTP/1.1")]
        say("pyb1slayer", f"batch: {answer.status_code}, parts {inner}")
        if [line.split()[1] for line in inner] != ["200", "201", "204"]:
            raise SystemExit("the batch was not answered part by part")
    say("pyb1slayer", "logged out")


def main():
    if len(sys.argv) not in (2, 5):
        sys.exit(__doc__)
    url = sys.argv[1].rstrip("/").removesuffix("/b1s/v2")
    company, user, password = sys.argv[2:] or ("SBODEMO", "manager", "1234")
    with_b1sl(url, company, user, password)
    asyncio.run(with_pyb1slayer(url, company, user, password))
    print("both clients are content")


if __name__ == "__main__":
    main()
