"""The workload with pyb1slayer: URL, requests at once, requests. Prints seconds."""

import asyncio
import sys
import time

from pyb1slayer.connection import SLConnection
from workload import LINES, SELECT, code, kind

ORDER = {"CardCode": "C20000", "DocDueDate": "2026-12-01", "DocumentLines": LINES}


async def call(sl, n):
    match kind(n):
        case "row":
            assert (await sl.request("Items", code(n)).select(",".join(SELECT)).get())["ItemCode"]
        case "page":
            page = await sl.request("Items").select(",".join(SELECT)).top(20).get()
            assert len(page["value"]) == 20
        case "create":
            assert (await sl.request("Orders").post(ORDER))["DocEntry"]


async def run(url, at_once, requests):
    async with SLConnection(f"{url}/b1s/v1/", "SBODEMO", "manager", "1234") as sl:
        await call(sl, 0)
        numbers = iter(range(requests))

        async def worker():
            for n in numbers:
                await call(sl, n)

        start = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(at_once)))
        return time.perf_counter() - start


print(asyncio.run(run(sys.argv[1].rstrip("/"), int(sys.argv[2]), int(sys.argv[3]))))
