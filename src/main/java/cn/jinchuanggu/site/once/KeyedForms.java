package cn.jinchuanggu.site.once;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form that changes something a key of its own, where it gets its token: no template writes one. Sent twice, by a
 * double click or after a cut line, a form is one request.
 */
final class KeyedForms implements RequestDataValueProcessor {

    private static final String COMPUTES = KeyedForms.class.getName() + ".computes";

    private final RequestDataValueProcessor tokens;

    /** @param tokens puts the token against foreign sites into forms */
    KeyedForms(RequestDataValueProcessor tokens) {
        this.tokens = tokens;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        String path = action == null ? "" : action.substring(action.startsWith(request.getContextPath()) ? request.getContextPath().length() : 0).split("[?#;]", 2)[0];
        request.setAttribute(COMPUTES, OnceRules.find(path) == OnceRules.Way.CHANGES_NOTHING);
        return tokens.processAction(request, action, method);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = tokens.getExtraHiddenFields(request);
        if (fields == null || fields.isEmpty() || Boolean.TRUE.equals(request.getAttribute(COMPUTES))) {
            return fields; // a form that asks has none
        }
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(KeyedRequest.FIELD, UUID.randomUUID().toString());
        return all;
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
        return tokens.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return tokens.processUrl(request, url);
    }
}
