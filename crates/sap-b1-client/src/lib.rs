#![doc = include_str!("../README.md")]

// Generated modules name this crate as those of others do.
extern crate self as sap_b1_client;

mod batch;
mod call;
mod connect;
mod documents;
mod entities;
mod error;
mod feed;
mod files;
mod generic;
mod ids;
mod inventory;
mod odata;
mod payment;
pub mod record;
mod session;
mod sql_query;
#[cfg(feature = "test-util")]
pub mod testing;
#[cfg(feature = "_types")]
pub mod types;
mod user;
mod version;
mod views;
mod webhook;
mod wire;

pub use batch::operation::{ContentId, MadeBefore, Operation};
pub use batch::outcome::{BatchOutcome, OperationOutcome, PartOutcome, PartResponse};
pub use batch::reader::BatchReader;
pub use batch::request::{Batch, ChangeSet};
pub use batch::stream::BatchStream;
pub use call::slash::SlashKeys;
pub use connect::{BuildError, ServiceLayer, ServiceLayerBuilder};
pub use documents::created::{CreatedDocument, NotACreation};
pub use documents::kind::DocumentKind;
pub use documents::new::NewDocument;
pub use documents::new_line::NewDocumentLine;
pub use documents::new_parts::{
    AdditionalExpense, AddressExtension, BatchNumberLine, BinAllocation, SerialNumberLine,
};
pub use documents::priced::{PricedDocument, PricedLine};
pub use entities::OtherProperties;
pub use entities::business_partner::{BusinessPartner, BusinessPartnerAddress};
pub use entities::company::{AdminInfo, CompanyInfo};
pub use entities::document::{Document, DocumentExpense};
pub use entities::document_line::{DocumentLine, SelectedBatch, SelectedBin, SelectedSerial};
pub use entities::document_read::DocumentFields;
pub use entities::flags::{
    AuthorizationStatus, CancelStatus, CardType, DocumentStatus, ManageMethod, TreeType, UniqueSerialNumber,
    YesNo,
};
pub use entities::item::{Item, ItemBarCode, ItemPrice, ItemWarehouseInfo};
pub use entities::item_query::ItemQuery;
pub use entities::ping::Ping;
pub use entities::preflight::{Decimals, Preflight};
pub use entities::stock::{StockLevel, StockReading};
pub use entities::warehouse::Warehouse;
pub use error::{Error, ErrorKind, Rejection, UnreadableRow};
pub use feed::changing::Changing;
pub use feed::state::FeedState;
pub use feed::walk::{ChangeFeed, ChangeWalk};
pub use files::attachment::{Attachment, AttachmentLine};
pub use files::form::NewFile;
pub use generic::created::Created;
pub use generic::set::EntitySet;
pub use generic::versioned::Versioned;
pub use ids::{CardCode, DocEntry, InvalidId, ItemCode, LineNum, WarehouseCode};
pub use inventory::counted::{CountedBatch, CountedSerial};
pub use inventory::counting::{
    InventoryCounting, InventoryCountingLine, NewInventoryCounting, NewInventoryCountingLine,
};
pub use inventory::new_posting::{NewInventoryPosting, NewInventoryPostingLine};
pub use inventory::new_transfer::{NewStockTransfer, NewStockTransferLine};
pub use inventory::posting::{InventoryPosting, InventoryPostingLine};
pub use inventory::transfer::{StockTransfer, StockTransferLine, TransferBin};
pub use inventory::vocabulary::{BinAction, CountingStatus, CountingType, PriceSource, TransferBase};
pub use odata::apply::{Aggregate, Apply};
pub use odata::changes::ChangeCursor;
pub use odata::cross_join::CrossJoin;
pub use odata::difference::Difference;
pub use odata::etag::ETag;
pub use odata::filter::{Comparison, Filter};
pub use odata::keyset::{ByKey, List};
pub use odata::link::{ByLink, LinkedRows};
pub use odata::list_query::{Expand, ListQuery};
pub use odata::literal::Literal;
pub use odata::options::CallOptions;
pub use odata::posted::{ByPost, PostedRows};
pub use odata::property::Property;
pub use odata::record_key::{RecordKey, SetName};
pub use odata::refused::QueryRefused;
pub use odata::term::Term;
pub use payment::record::{NewPayment, NewPaymentInvoice, Payment, PaymentInvoice};
pub use payment::vocabulary::{PaidDocument, PaymentDocType};
pub use record::{InvalidUserField, OneKey, Record, RecordSet, TypedSet, UnreadableField};
pub use rest_transport::{
    AnswerHead, Attempt, ConcurrencyCap, DryRun, Effect, Fingerprint, NetworkOptions, Observer, Pager,
    RetryPolicy, RowStream, Secret, SendErrorKind, SessionError, Target, TlsTrust, WithheldRequest,
};
pub use session::LoginInfo;
pub use session::account::LoginLanguage;
pub use session::source::{SessionSource, SessionStore};
pub use session::stored::{NotAStoredSession, StoredSession};
pub use session::token::{AccessToken, TokenSource};
pub use sql_query::{NewSqlQuery, SqlParameters, SqlQuery};
pub use user::definition::{UserField, UserFieldType, UserTable, UserTableKind, UserTableName};
pub use user::ensure::{DefinitionDifference, Ensured};
pub use user::object::{UserObject, UserObjectType};
pub use user::row::UserRow;
pub use version::ServiceLayerVersion;
pub use webhook::event::{Delivery, NotADelivery, WebhookEvent};
pub use webhook::notification::{EventNotification, NotificationStatus};
pub use webhook::pull::{NotificationCursor, NotificationPull};
pub use webhook::receive::{
    RefusedDelivery, WEBHOOK_SIGNATURE_HEADER, WEBHOOK_TOKEN_HEADER, answer_handshake, receive_delivery,
};
pub use webhook::seen::SeenEvents;
pub use webhook::signature::{NotBase64, WebhookKey};
pub use webhook::subscription::{
    CatalogEntry, EventSubscription, NewEventSubscription, SubscribedEvent, TransactionType,
    WebhookAuthentication,
};
