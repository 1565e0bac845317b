package cn.jinchuanggu.contract;

/**
 * Something that a step of a contract asks for.
 *
 * @param name   as it is sent
 * @param needed whether the step cannot be taken without it
 */
public record ContractField(String name, String label, Kind kind, boolean needed) {

    /** How it is written. */
    public enum Kind { LINE, MONEY, DAY, WORDS }

    /** What the person adds in words; kept as the reason of the entry. */
    public static final String NOTE = "note";

    static ContractField line(String name, String label, boolean needed) {
        return new ContractField(name, label, Kind.LINE, needed);
    }

    static ContractField money(String name, String label, boolean needed) {
        return new ContractField(name, label, Kind.MONEY, needed);
    }

    static ContractField day(String label) {
        return new ContractField("day", label, Kind.DAY, true);
    }

    static ContractField note(String label, boolean needed) {
        return new ContractField(NOTE, label, Kind.WORDS, needed);
    }
}
