package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.LinkedData;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.opendata.PublicRecord;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Single records as linked data: the name of an entity, which leads to its page, and its JSON-LD. */
@RestController
class LinkedDataPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenData data;
    private final PublicAddresses addresses;

    LinkedDataPages(OpenData data, PublicAddresses addresses) {
        this.data = data;
        this.addresses = addresses;
    }

    @GetMapping("/id/{id}")
    ResponseEntity<Void> name(@PathVariable String id) {
        PublicRecord record = data.get(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(addresses.get().page(record.kind(), id))).build();
    }

    @GetMapping("/opendata/records/{id}")
    ResponseEntity<byte[]> record(@PathVariable String id) {
        PublicRecord record = data.get(id);
        return ResponseEntity.ok().contentType(LinkedDataFilter.LINKED_DATA).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(JSON.writeValueAsBytes(LinkedData.document(record, addresses.get())));
    }

    /** The JSON-LD block inside a page; browsers do not run such a block, so the content policy does not forbid it. */
    @Component("embedded")
    static class Embedded {

        private final OpenData data;
        private final PublicAddresses addresses;

        Embedded(OpenData data, PublicAddresses addresses) {
            this.data = data;
            this.addresses = addresses;
        }

        /**
         * The document of the record at an address of {@link LinkedDataPages#record}, safe inside an element; an empty one when everybody
         * may not have it, such as of a draft.
         */
        public String ofPage(String address) {
            String id = UriUtils.decode(address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
            return data.find(id).map(r -> JSON.writeValueAsString(LinkedData.document(r, addresses.get()))
                    .replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")).orElse("{}");
        }
    }
}
