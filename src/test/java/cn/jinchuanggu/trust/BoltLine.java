package cn.jinchuanggu.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line to a database on this machine that can be cut and joined again, that can hang, and that loses answers: it stands for a network. What
 * makes driver and database disagree is an answer that is lost after the database has committed.
 */
public final class BoltLine implements AutoCloseable {

    /** COMMIT as it stands on the line: one chunk of two bytes, a structure without fields, signature 12; and the end of the message. */
    private static final byte[] COMMIT = {0, 2, (byte) 0xB0, 0x12, 0, 0};
    private static final int BUFFER = 1 << 16;

    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger lostCommits = new AtomicInteger();
    private final AtomicInteger lostOthers = new AtomicInteger();
    private final int port;
    private ServerSocket server;
    private volatile CountDownLatch passing = new CountDownLatch(0);
    private volatile Losses losses = new Losses(0, 0, new Random(0));

    /** @param commits share of commits whose answer is lost; @param others share of everything else whose answer is lost, each in [0,1] */
    private record Losses(double commits, double others, Random random) {

        synchronized boolean loses(boolean commit) {
            return random.nextDouble() < (commit ? commits : others);
        }
    }

    public BoltLine(int targetPort) throws IOException {
        this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort);
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        listen(server);
    }

    public int port() {
        return port;
    }

    /** Ends every connection and takes no new one. */
    public void cut() throws IOException {
        server.close();
        goOn();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Takes connections again, on the same port. */
    public void join() throws IOException {
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        listen(server);
    }

    /** Keeps every connection, takes new ones, and passes nothing on in either direction, as a network that loses every packet does. */
    public void hang() {
        passing = new CountDownLatch(1);
    }

    /** Passes on what it has held back since {@link #hang}, and everything else. */
    public void goOn() {
        passing.countDown();
    }

    /**
     * From now on ends a connection instead of passing on an answer.
     *
     * @param commits share of commits, in [0,1]: the database has committed, and nobody hears of it
     * @param others  share of all other requests, in [0,1]
     */
    public void lose(double commits, double others, long seed) {
        losses = new Losses(commits, others, new Random(seed));
    }

    /** Passes everything on again. */
    public void loseNothing() {
        lose(0, 0, 0);
    }

    /** How many answers to commits were lost. */
    public int lostCommits() {
        return lostCommits.get();
    }

    /** How many other answers were lost. */
    public int lostOthers() {
        return lostOthers.get();
    }

    private void listen(ServerSocket on) {
        Thread.ofVirtual().start(() -> {
            while (!on.isClosed()) {
                try {
                    connect(on.accept());
                } catch (IOException e) {
                    if (!on.isClosed()) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        });
    }

    private void connect(Socket near) throws IOException {
        Socket far = new Socket();
        far.connect(target);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        open.add(near);
        open.add(far);
        Connection connection = new Connection(near, far);
        Thread.ofVirtual().start(connection::carryRequests);
        Thread.ofVirtual().start(connection::carryAnswers);
    }

    /** One connection of the driver. */
    private final class Connection {

        private final Socket near;
        private final Socket far;
        private volatile boolean commit;
        private volatile boolean losesNext;

        Connection(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void carryRequests() {
            carry(near, far, (block, length) -> {
                commit = contains(block, length, COMMIT);
                losesNext = losses.loses(commit);
                return true;
            });
        }

        void carryAnswers() {
            carry(far, near, (block, length) -> {
                if (losesNext) {
                    (commit ? lostCommits : lostOthers).incrementAndGet();
                }
                return !losesNext;
            });
        }

        private void carry(Socket from, Socket to, Look look) {
            byte[] block = new byte[BUFFER];
            try (from; to; InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                int length = in.read(block);
                while (length > 0 && look.passes(block, length)) {
                    passing.await();
                    out.write(block, 0, length);
                    length = in.read(block);
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt(); // the line was cut, which is what it is for
            } finally {
                open.remove(from);
                open.remove(to);
            }
        }
    }

    @FunctionalInterface
    private interface Look {

        boolean passes(byte[] block, int length);
    }

    private static boolean contains(byte[] block, int length, byte[] message) {
        for (int i = 0; i + message.length <= length; i++) {
            int same = 0;
            while (same < message.length && block[i + same] == message[same]) {
                same++;
            }
            if (same == message.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
