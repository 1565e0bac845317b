package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.oai.OaiRepository;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Where harvesters ask. Errors of the protocol are answers with status 200, as it says. */
@Controller
class OaiEndpoint {

    private final OaiRepository repository;
    private final PublicAddresses addresses;

    OaiEndpoint(OaiRepository repository, PublicAddresses addresses) {
        this.repository = repository;
        this.addresses = addresses;
    }

    @RequestMapping(path = "/oai", method = {RequestMethod.GET, RequestMethod.POST})
    void answer(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) throws IOException, XMLStreamException {
        response.setContentType("text/xml;charset=UTF-8");
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        repository.answer(sent, addresses.get(), out);
        out.flush();
    }
}
