"""What every client is asked to do: of ten requests seven read a row, two read a page of twenty, one creates an order."""

SELECT = ["ItemCode", "ItemName", "BarCode", "QuantityOnStock", "UpdateDate"]
LINES = [{"ItemCode": f"A{n}", "Quantity": 2, "UnitPrice": 9.99, "WarehouseCode": "01"} for n in range(3)]


def kind(number):
    return "row" if number % 10 < 7 else "page" if number % 10 < 9 else "create"


def code(number):
    return f"ITEM-{number:07}"
