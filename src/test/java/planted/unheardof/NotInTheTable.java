package planted.unheardof;

/** Breaks: every feature stands in the table. */
class NotInTheTable {
}
