package cn.jinchuanggu.opendata.oai;

/** A request that the protocol answers with an error of its own. */
final class OaiError extends Exception {

    private static final long serialVersionUID = 1L;

    /** Those codes of section 3.6 that occur here; each is named as in the protocol. */
    enum Code { badVerb, badArgument, badResumptionToken, cannotDisseminateFormat, idDoesNotExist, noRecordsMatch }

    private final Code code;

    /** @param sentence in Chinese, for the person who looks into the log of the harvester */
    OaiError(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
