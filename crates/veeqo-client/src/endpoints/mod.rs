//! The operations of Veeqo, one value each. More can be added outside this crate by implementing [`crate::Endpoint`].

mod cancel_order;
mod create_allocation;
mod create_order;
mod create_product;
mod create_shipment;
mod get_current_company;
mod get_order;
mod get_product;
mod get_sellable;
mod get_stock_entry;
mod list_channels;
mod list_customers;
mod list_delivery_methods;
mod list_orders;
mod list_orders_by_id;
mod list_products;
mod list_warehouses;
mod update_product;
mod update_stock_entry;

pub use cancel_order::CancelOrder;
pub use create_allocation::CreateAllocation;
pub use create_order::CreateOrder;
pub use create_product::CreateProduct;
pub use create_shipment::CreateShipment;
pub use get_current_company::GetCurrentCompany;
pub use get_order::GetOrder;
pub use get_product::GetProduct;
pub use get_sellable::GetSellable;
pub use get_stock_entry::GetStockEntry;
pub use list_channels::ListChannels;
pub use list_customers::ListCustomers;
pub use list_delivery_methods::ListDeliveryMethods;
pub use list_orders::ListOrders;
pub use list_orders_by_id::ListOrdersById;
pub use list_products::ListProducts;
pub(crate) use list_products::PRODUCT_PAGE_TIMEOUT;
pub use list_warehouses::ListWarehouses;
pub use update_product::UpdateProduct;
pub use update_stock_entry::UpdateStockEntry;

use rest_transport::{Effect, Request, Target};

fn get(name: &'static str, target: Target) -> Request {
    Request::new(name, Effect::Read, http::Method::GET, target)
}

fn post(name: &'static str, target: Target, body: String) -> Request {
    Request::new(name, Effect::Create, http::Method::POST, target).json(body)
}

fn put(name: &'static str, effect: Effect, target: Target, body: String) -> Request {
    Request::new(name, effect, http::Method::PUT, target).json(body)
}
