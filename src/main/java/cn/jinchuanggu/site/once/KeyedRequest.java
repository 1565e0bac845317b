package cn.jinchuanggu.site.once;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartException;

/**
 * A changing request with a key.
 *
 * <p>A program that uses a key for something else is told so. A page that a person goes back to and fills in differently sends the
 * old key again and means a new request; so there what is asked is part of the name.
 *
 * @param request     as it came, with a body that can be read again
 * @param id          under which its answer is kept
 * @param fingerprint of what is asked: method, address and content without the key and the token, digested together with the key, which is not stored
 * @param seal        of its answer
 */
record KeyedRequest(HttpServletRequest request, String id, String fingerprint, Seal seal) {

    static final String HEADER = "Idempotency-Key";
    /** Name of the hidden field that every form carries. */
    static final String FIELD = "key";
    private static final List<String> NOT_ASKED = List.of(FIELD, "_csrf");
    private static final int LONGEST_KEY = 200;
    private static final int BLOCK = 8192;

    /** @throws InvalidInput when the key is longer than 200 characters */
    static KeyedRequest of(HttpServletRequest sent, String account, String key, boolean isForm) throws IOException {
        if (key.length() > LONGEST_KEY) {
            throw new InvalidInput(HEADER, HEADER + " 最多 " + LONGEST_KEY + " 个字符。", "请换一个短的，如 UUID。");
        }
        HttpServletRequest request = ReadBody.of(sent);
        String fingerprint = fingerprint(request);
        String name = account + "\n" + key;
        String keyed = Chain.sha256("asked\n" + name + "\n" + fingerprint); // what is asked may be a password: no digest that could be tried against
        return new KeyedRequest(request, Chain.sha256("request\n" + name + (isForm ? "\n" + fingerprint : "")), keyed, new Seal(name));
    }

    private static String fingerprint(HttpServletRequest request) throws IOException {
        StringBuilder asked = new StringBuilder(request.getMethod()).append('\n').append(request.getRequestURI());
        if (request instanceof ReadBody read) {
            asked.append('\n').append(request.getQueryString()).append('\n').append(digest(read.getInputStream()));
        } else {
            new TreeMap<>(request.getParameterMap()).entrySet().stream().filter(e -> !NOT_ASKED.contains(e.getKey()))
                    .forEach(e -> asked.append('\n').append(e.getKey()).append('=').append(Arrays.toString(e.getValue())));
            files(request).forEach((name, digest) -> asked.append('\n').append(name).append('=').append(digest));
        }
        return Chain.sha256(asked.toString());
    }

    private static Map<String, List<String>> files(HttpServletRequest request) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        if (ReadBody.isMultipart(request)) {
            for (Part part : parts(request)) {
                if (part.getSubmittedFileName() != null) {
                    files.computeIfAbsent(part.getName(), n -> new ArrayList<>()).add(part.getSubmittedFileName() + " " + digest(part.getInputStream()));
                }
            }
        }
        return files;
    }

    private static Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (ServletException | IllegalStateException e) {
            throw new MultipartException("The upload cannot be read", e);
        }
    }

    private static String digest(InputStream content) throws IOException {
        try (DigestInputStream in = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            byte[] block = new byte[BLOCK];
            int read = in.read(block);
            while (read >= 0) {
                read = in.read(block);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
