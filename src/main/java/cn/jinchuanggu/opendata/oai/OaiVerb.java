package cn.jinchuanggu.opendata.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be asked, with the arguments that each question takes (section 4 of the protocol). */
enum OaiVerb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set", "resumptionToken")),
    GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of());

    private final String verb;
    private final Set<String> required;
    private final Set<String> optional;

    OaiVerb(String verb, Set<String> required, Set<String> optional) {
        this.verb = verb;
        this.required = required;
        this.optional = optional;
    }

    static Optional<OaiVerb> find(String verb) {
        return Arrays.stream(values()).filter(v -> v.verb.equals(verb)).findFirst();
    }

    String verb() {
        return verb;
    }

    Set<String> required() {
        return required;
    }

    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }
}
