package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.LinkedData;
import cn.jinchuanggu.opendata.OpenData;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD block inside a page; browsers do not run such a block, so the content policy does not forbid it. */
@Component("embeddedLinkedData")
class EmbeddedLinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenData data;
    private final PublicAddresses addresses;

    EmbeddedLinkedData(OpenData data, PublicAddresses addresses) {
        this.data = data;
        this.addresses = addresses;
    }

    /**
     * The document of the record at an address of {@link LinkedDataPages#record} without its ties, safe inside an element; an empty one
     * when everybody may not have it, such as of a draft.
     */
    public String ofPage(String address) {
        String id = UriUtils.decode(address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        return data.findAlone(id).map(r -> JSON.writeValueAsString(LinkedData.document(r, addresses.get()))
                .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")).orElse("{}");
    }
}
