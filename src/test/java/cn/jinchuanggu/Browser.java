package cn.jinchuanggu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser without scripts: cookies are kept, forms carry the token of the page they stand on. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern META_TOKEN = Pattern.compile("name=\"csrf-token\"[^>]*content=\"([^\"]+)\"");

    private final URI address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    public Browser(URI address) {
        this(address, null);
    }

    /** @param from the address of this machine that it comes from, such as {@code 127.0.0.7}; null for the usual one */
    public Browser(URI address, String from) {
        this.address = address;
        HttpClient.Builder builder = HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(5));
        if (from != null) {
            builder.localAddress(new InetSocketAddress(from, 0).getAddress());
        }
        this.client = builder.build();
    }

    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Opens the page, fills its form in and sends it to the path, with the page's token. */
    public Answer submit(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(page));
        return post(path, all);
    }

    /** Sends fields without a token of their own, plus headers such as {@code HX-Request}. */
    public Answer post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded").timeout(Duration.ofSeconds(60)).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Any request with this session, such as no browser would send. @param contentType empty for none */
    public Answer send(String method, String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60)).method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!contentType.isEmpty()) {
            request.setHeader("Content-Type", contentType);
        }
        return send(request.build());
    }

    /** The token that a page carries, in a form or for its scripts. */
    public String token(String page) {
        String body = get(page).body();
        return find(FORM_TOKEN, body).or(() -> find(META_TOKEN, body)).orElseThrow(() -> new AssertionError("no token on " + page));
    }

    /** The id of the session, once there is one. */
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("JSESSIONID")).map(c -> c.getValue()).findFirst();
    }

    /** Signs in, with the second factor when the account asks for one. */
    public void signIn(String username, String password) {
        Answer answer = submit("/login", "/login", Map.of("username", username, "password", password));
        assertThat(answer.status()).as("login of %s", username).isEqualTo(302);
        String next = answer.header("Location").orElse("");
        assertThat(next).doesNotContain("error", "locked");
        if (next.endsWith("/account/second-factor")) {
            SecondFactor.enrol(this, address, username);
        } else if (next.endsWith("/login/code")) {
            SecondFactor.give(this, address, username, password);
        }
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
