package cn.jinchuanggu.site;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Notices a port that another program has before the database is opened, not some ten seconds later. */
class PortCheck implements ApplicationListener<ApplicationPreparedEvent>, Ordered {

    /** Before whatever begins to open something when the application is prepared. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.SERVLET) {
            Environment settings = event.getApplicationContext().getEnvironment();
            check(settings.getProperty("server.address", ""), settings.getProperty("server.port", Integer.class, 8080));
        }
    }

    /**
     * @param address where the platform will listen; empty for everywhere
     * @param port    0 or less takes a free one or none and is not checked
     * @throws PortInUseException when the port is taken
     */
    static void check(String address, int port) {
        if (port <= 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            InetAddress host = address.isEmpty() ? null : InetAddress.getByName(address);
            socket.bind(new InetSocketAddress(host, port));
        } catch (BindException e) {
            PortInUseException.throwIfPortBindingException(e, () -> port);
        } catch (IOException e) {
            throw new IllegalStateException("server.address=" + address + " is not an address of this machine", e);
        }
    }
}
