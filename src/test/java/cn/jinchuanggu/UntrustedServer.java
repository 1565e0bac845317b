package cn.jinchuanggu;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server on this machine that speaks TLS with a certificate for {@code localhost} that nobody has vouched for, and notes how each caller took it. */
public final class UntrustedServer implements AutoCloseable {

    public static final String LEFT = "left: ";

    private static final String PASSWORD = "only-for-tests";
    private static final int PATIENCE_MILLIS = 10_000;

    private final List<String> callers = new CopyOnWriteArrayList<>();
    private final SSLServerSocket socket;

    /** @param folder where the certificate may be made */
    public UntrustedServer(Path folder) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(certificate(folder.resolve("untrusted.p12")).getKeyManagers(), null, null);
        socket = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0);
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How the first caller took the certificate: starts with {@link #LEFT} when it hung up on seeing it, otherwise tells what it did instead. */
    public String firstCaller() {
        await().until(() -> !callers.isEmpty());
        return callers.getFirst();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (SSLSocket caller = (SSLSocket) socket.accept()) {
                callers.add(greet(caller));
            } catch (IOException e) {
                callers.add("no call: " + e.getMessage()); // the socket was closed
            }
        }
    }

    private static String greet(SSLSocket caller) {
        try {
            caller.setSoTimeout(PATIENCE_MILLIS);
            caller.startHandshake();
        } catch (SSLHandshakeException | SocketException e) {
            return LEFT + e.getMessage(); // with an alert, by hanging up, or with both so quickly that the alert is lost in the reset
        } catch (IOException e) {
            return "no handshake: " + e;
        }
        try {
            return "trusted, then said " + caller.getInputStream().read();
        } catch (IOException e) {
            return "trusted: " + e;
        }
    }

    private static KeyManagerFactory certificate(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        Process making = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "one", "-keyalg", "EC", "-dname", "CN=localhost",
                "-ext", "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD).inheritIO().start();
        if (making.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        return keys;
    }
}
