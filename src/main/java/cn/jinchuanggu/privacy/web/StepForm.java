package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.journal.LedgerStep;
import cn.jinchuanggu.privacy.RequestStep;
import cn.jinchuanggu.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;

/** The form of a step as it was sent. */
public record StepForm(String why, String version, String key) {

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        RequestForm.put(fields, "why", why);
        RequestForm.put(fields, "version", version);
        return fields;
    }

    /** The step of an address. @throws NotFound when there is none */
    static RequestStep step(String path) {
        return LedgerStep.find(RequestStep.listAddressed(), path).orElseThrow(() -> new NotFound("办理步骤", path));
    }
}
