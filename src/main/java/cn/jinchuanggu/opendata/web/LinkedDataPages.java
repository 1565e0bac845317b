package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.LinkedData;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.opendata.PublicRecord;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
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
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(addresses.get().page(record.kind(), record.id()))).build();
    }

    @GetMapping("/opendata/records/{id}")
    ResponseEntity<byte[]> record(@PathVariable String id) {
        PublicRecord record = data.get(id);
        return ResponseEntity.ok().contentType(LinkedDataFilter.LINKED_DATA).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(JSON.writeValueAsBytes(LinkedData.document(record, addresses.get())));
    }
}
