package planted.web;

/** Breaks: what templates read is public. */
record HiddenRow(String label) {
}
