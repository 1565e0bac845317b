package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.oai.OaiError.Code;
import java.util.Arrays;

/** The forms in which a record is given. */
enum MetadataFormat {
    /** Simple Dublin Core, which every repository has. */
    OAI_DC("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
    /** All that is public of the record, with types, ties and sources; the same content as its JSON-LD. */
    JCG("jcg", "/schema/jcg-1.0.xsd", "urn:jinchuanggu:record:1.0");

    private final String prefix;
    private final String schema;
    private final String namespace;

    MetadataFormat(String prefix, String schema, String namespace) {
        this.prefix = prefix;
        this.schema = schema;
        this.namespace = namespace;
    }

    /** @throws OaiError cannotDisseminateFormat when there is none of this prefix */
    static MetadataFormat of(String prefix) throws OaiError {
        return Arrays.stream(values()).filter(f -> f.prefix.equals(prefix)).findFirst()
                .orElseThrow(() -> new OaiError(Code.cannotDisseminateFormat, "没有名为“" + prefix + "”的格式；可用 oai_dc 和 jcg。"));
    }

    String prefix() {
        return prefix;
    }

    /** @param base beginning of the platform's addresses */
    String schema(String base) {
        return schema.startsWith("/") ? base + schema : schema;
    }

    String namespace() {
        return namespace;
    }
}
