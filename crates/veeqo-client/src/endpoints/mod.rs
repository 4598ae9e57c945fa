//! The operations of Veeqo, one value each. More can be added outside this crate by implementing [`crate::Endpoint`].

mod book_label;
mod cancel_order;
mod create_allocation;
mod create_channel;
mod create_channel_sellable;
mod create_customer;
mod create_delivery_method;
mod create_kit;
mod create_kit_content;
mod create_order;
mod create_order_note;
mod create_payment;
mod create_product;
mod create_product_property;
mod create_purchase_order;
mod create_shipment;
mod create_supplier;
mod create_tag;
mod create_warehouse;
mod delete_allocation;
mod delete_channel;
mod delete_delivery_method;
mod delete_kit_content;
mod delete_product;
mod delete_property_specific;
mod delete_purchase_order_line;
mod delete_supplier;
mod delete_tag;
mod delete_warehouse;
mod get_channel;
mod get_current_company;
mod get_current_user;
mod get_customer;
mod get_delivery_method;
mod get_kit;
mod get_kit_content;
mod get_labels;
mod get_order;
mod get_product;
mod get_property_specific;
mod get_purchase_order;
mod get_purchase_order_csv;
mod get_purchase_order_pdf;
mod get_sellable;
mod get_shipment;
mod get_stock_entry;
mod get_supplier;
mod get_tag;
mod get_warehouse;
mod health;
mod list_carriers;
mod list_channels;
mod list_channels_by_type;
mod list_customers;
mod list_delivery_methods;
mod list_employees;
mod list_labels;
mod list_locations;
mod list_order_returns;
mod list_order_summaries;
mod list_orders;
mod list_orders_by_id;
mod list_price_lists;
mod list_product_brands;
mod list_product_option_specifics;
mod list_product_properties;
mod list_product_property_specifics;
mod list_product_tags;
mod list_products;
mod list_purchase_orders;
mod list_roles;
mod list_sellables;
mod list_shipping_rates;
mod list_stock_histories;
mod list_suppliers;
mod list_tags;
mod list_tracking_events;
mod list_variant_property_specifics;
mod list_warehouses;
mod list_warehouses_by_external_id;
mod ping;
mod remind_suppliers;
mod tag_records;
mod untag_records;
mod update_allocation;
mod update_allocation_package;
mod update_channel;
mod update_channel_sellable;
mod update_current_company;
mod update_customer;
mod update_delivery_method;
mod update_kit_content;
mod update_line_item;
mod update_order;
mod update_product;
mod update_property_specific;
mod update_purchase_order;
mod update_purchase_order_line;
mod update_stock_entry;
mod update_supplier;
mod update_warehouse;
mod void_shipment;

pub use book_label::BookLabel;
pub use cancel_order::CancelOrder;
pub use create_allocation::CreateAllocation;
pub use create_channel::CreateChannel;
pub use create_channel_sellable::CreateChannelSellable;
pub use create_customer::CreateCustomer;
pub use create_delivery_method::CreateDeliveryMethod;
pub use create_kit::CreateKit;
pub use create_kit_content::CreateKitContent;
pub use create_order::CreateOrder;
pub use create_order_note::CreateOrderNote;
pub use create_payment::CreatePayment;
pub use create_product::CreateProduct;
pub use create_product_property::CreateProductProperty;
pub use create_purchase_order::CreatePurchaseOrder;
pub use create_shipment::CreateShipment;
pub use create_supplier::CreateSupplier;
pub use create_tag::CreateTag;
pub use create_warehouse::CreateWarehouse;
pub use delete_allocation::DeleteAllocation;
pub use delete_channel::DeleteChannel;
pub use delete_delivery_method::DeleteDeliveryMethod;
pub use delete_kit_content::DeleteKitContent;
pub use delete_product::DeleteProduct;
pub use delete_property_specific::DeletePropertySpecific;
pub use delete_purchase_order_line::DeletePurchaseOrderLine;
pub use delete_supplier::DeleteSupplier;
pub use delete_tag::DeleteTag;
pub use delete_warehouse::DeleteWarehouse;
pub use get_channel::GetChannel;
pub use get_current_company::GetCurrentCompany;
pub use get_current_user::GetCurrentUser;
pub use get_customer::GetCustomer;
pub use get_delivery_method::GetDeliveryMethod;
pub use get_kit::GetKit;
pub use get_kit_content::GetKitContent;
pub use get_labels::{GetLabels, LabelFormat, ShipmentNaming};
pub use get_order::GetOrder;
pub use get_product::GetProduct;
pub use get_property_specific::GetPropertySpecific;
pub use get_purchase_order::GetPurchaseOrder;
pub use get_purchase_order_csv::GetPurchaseOrderCsv;
pub use get_purchase_order_pdf::GetPurchaseOrderPdf;
pub use get_sellable::GetSellable;
pub use get_shipment::GetShipment;
pub use get_stock_entry::GetStockEntry;
pub use get_supplier::GetSupplier;
pub use get_tag::GetTag;
pub use get_warehouse::GetWarehouse;
pub use health::Health;
pub use list_carriers::ListCarriers;
pub use list_channels::ListChannels;
pub use list_channels_by_type::ListChannelsByType;
pub use list_customers::ListCustomers;
pub use list_delivery_methods::ListDeliveryMethods;
pub use list_employees::ListEmployees;
pub use list_labels::ListLabels;
pub use list_locations::ListLocations;
pub use list_order_returns::ListOrderReturns;
pub use list_order_summaries::ListOrderSummaries;
pub use list_orders::ListOrders;
pub use list_orders_by_id::ListOrdersById;
pub use list_price_lists::ListPriceLists;
pub use list_product_brands::ListProductBrands;
pub use list_product_option_specifics::ListProductOptionSpecifics;
pub use list_product_properties::ListProductProperties;
pub use list_product_property_specifics::ListProductPropertySpecifics;
pub use list_product_tags::ListProductTags;
pub use list_products::ListProducts;
pub(crate) use list_products::PRODUCT_PAGE_TIMEOUT;
pub use list_purchase_orders::ListPurchaseOrders;
pub use list_roles::ListRoles;
pub use list_sellables::ListSellables;
pub use list_shipping_rates::ListShippingRates;
pub use list_stock_histories::ListStockHistories;
pub use list_suppliers::ListSuppliers;
pub use list_tags::ListTags;
pub use list_tracking_events::ListTrackingEvents;
pub use list_variant_property_specifics::ListVariantPropertySpecifics;
pub use list_warehouses::ListWarehouses;
pub use list_warehouses_by_external_id::ListWarehousesByExternalId;
pub use ping::Ping;
pub use remind_suppliers::RemindSuppliers;
pub use tag_records::TagRecords;
pub use untag_records::UntagRecords;
pub use update_allocation::UpdateAllocation;
pub use update_allocation_package::UpdateAllocationPackage;
pub use update_channel::UpdateChannel;
pub use update_channel_sellable::UpdateChannelSellable;
pub use update_current_company::UpdateCurrentCompany;
pub use update_customer::UpdateCustomer;
pub use update_delivery_method::UpdateDeliveryMethod;
pub use update_kit_content::UpdateKitContent;
pub use update_line_item::UpdateLineItem;
pub use update_order::UpdateOrder;
pub use update_product::UpdateProduct;
pub use update_property_specific::UpdatePropertySpecific;
pub use update_purchase_order::UpdatePurchaseOrder;
pub use update_purchase_order_line::UpdatePurchaseOrderLine;
pub use update_stock_entry::UpdateStockEntry;
pub use update_supplier::UpdateSupplier;
pub use update_warehouse::UpdateWarehouse;
pub use void_shipment::VoidShipment;

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

/// Deletes by id. A second request would be answered with 404, so nobody repeats it without looking.
fn delete(name: &'static str, target: Target) -> Request {
    Request::new(name, Effect::Recheck, http::Method::DELETE, target)
}

fn tagging(method: http::Method, name: &'static str, body: String) -> Request {
    Request::new(name, Effect::Recheck, method, Target::new("bulk_tagging")).json(body)
}
