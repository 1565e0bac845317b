/**
 * Needs and achievements over HTTP, as JSON and as pages: reading, posting with the assistant, changing, what a party has
 * listed, and the import of achievements as a sheet. Translates only: what may be posted, changed and seen is decided by
 * {@link cn.jinchuanggu.listing.Listings} and {@code listing.sheet}.
 *
 * <p>Not a place for lists and searches (search, matching). May use listing and whatever listing may use.
 */
package cn.jinchuanggu.listing.web;
