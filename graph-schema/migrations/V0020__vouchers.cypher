// Vouchers: the account of an enterprise in a year is summed under a lock; settlements are found by month and provider.
CREATE CONSTRAINT voucher_use_order IF NOT EXISTS FOR (u:VoucherUse) REQUIRE u.orderId IS UNIQUE;
CREATE INDEX voucher_use_account IF NOT EXISTS FOR (u:VoucherUse) ON (u.partyId, u.year);
CREATE INDEX voucher_use_month IF NOT EXISTS FOR (u:VoucherUse) ON (u.month, u.providerId);
CREATE INDEX voucher_use_year IF NOT EXISTS FOR (u:VoucherUse) ON (u.year);
CREATE CONSTRAINT voucher_grant_id IF NOT EXISTS FOR (g:VoucherGrant) REQUIRE g.id IS UNIQUE;
CREATE INDEX voucher_grant_account IF NOT EXISTS FOR (g:VoucherGrant) ON (g.partyId, g.year);
CREATE INDEX voucher_grant_year IF NOT EXISTS FOR (g:VoucherGrant) ON (g.year, g.state);
CREATE INDEX voucher_grant_state IF NOT EXISTS FOR (g:VoucherGrant) ON (g.state);
CREATE CONSTRAINT voucher_settlement_id IF NOT EXISTS FOR (s:VoucherSettlement) REQUIRE s.id IS UNIQUE;
CREATE INDEX voucher_settlement_month IF NOT EXISTS FOR (s:VoucherSettlement) ON (s.month);
CREATE INDEX voucher_settlement_state IF NOT EXISTS FOR (s:VoucherSettlement) ON (s.state);
// The catalogue of services: by category, price, days and provider's marks, a page at a time.
CREATE INDEX service_category_name IF NOT EXISTS FOR (s:Service) ON (s.category, s.name);
CREATE INDEX service_price IF NOT EXISTS FOR (s:Service) ON (s.priceFen);
CREATE INDEX service_days IF NOT EXISTS FOR (s:Service) ON (s.days);
// Requests to have something done (我要找人代办) and the offers to them.
CREATE CONSTRAINT service_request_id IF NOT EXISTS FOR (r:ServiceRequest) REQUIRE r.id IS UNIQUE;
CREATE INDEX service_request_party IF NOT EXISTS FOR (r:ServiceRequest) ON (r.partyId);
CREATE INDEX service_request_category IF NOT EXISTS FOR (r:ServiceRequest) ON (r.state, r.category);
