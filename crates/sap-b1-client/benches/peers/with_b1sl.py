"""The workload with b1sl-python: URL, requests at once, requests. Prints seconds."""

import asyncio
import sys
import time

from b1sl.b1sl import AsyncB1Client, B1Client, B1Config, entities
from workload import LINES, SELECT, code, kind


def order():
    return entities.Document.model_validate({"CardCode": "C20000", "DocDueDate": "2026-12-01", "DocumentLines": LINES})


def one_at_a_time(config, requests):
    with B1Client(config) as b1:
        b1.items.by_id(code(0)).select(*SELECT).execute()
        start = time.perf_counter()
        for n in range(requests):
            match kind(n):
                case "row":
                    assert b1.items.by_id(code(n)).select(*SELECT).execute().item_code
                case "page":
                    assert len(b1.items.select(*SELECT).top(20).execute()) == 20
                case "create":
                    assert b1.orders.create(order()).doc_entry
        return time.perf_counter() - start


async def many_at_once(config, at_once, requests):
    async with AsyncB1Client(config) as b1:
        await b1.items.by_id(code(0)).select(*SELECT).execute()
        numbers = iter(range(requests))

        async def worker():
            for n in numbers:
                match kind(n):
                    case "row":
                        assert (await b1.items.by_id(code(n)).select(*SELECT).execute()).item_code
                    case "page":
                        assert len(await b1.items.select(*SELECT).top(20).execute()) == 20
                    case "create":
                        assert (await b1.orders.create(order())).doc_entry

        start = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(at_once)))
        return time.perf_counter() - start


def main():
    url, at_once, requests = sys.argv[1].rstrip("/"), int(sys.argv[2]), int(sys.argv[3])
    config = B1Config(base_url=f"{url}/b1s/v2", username="manager", password="1234", company_db="SBODEMO")
    if at_once == 1:
        print(one_at_a_time(config, requests))
    else:
        print(asyncio.run(many_at_once(config, at_once, requests)))


main()
