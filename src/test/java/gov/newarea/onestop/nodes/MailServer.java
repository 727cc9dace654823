package gov.newarea.onestop.nodes;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that goes away and comes back. Of what it takes it keeps the Message-ID, and how often it came. */
final class MailServer {

    static final int PORT = 28193;

    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private @Nullable GreenMail server;

    void start() {
        var smtp = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        server = new GreenMail(smtp);
        server.start();
        server.getUserManager().setMessageDeliveryHandler((message, address) -> {
            taken.computeIfAbsent(message.getMessage().getMessageID(), id -> new AtomicInteger())
                    .incrementAndGet();
            return forgetful();
        });
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** How often each message came, by the id the outbox gave it. */
    Map<String, Integer> taken() {
        return taken.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().replaceAll("^<|@.*", ""),
                        entry -> entry.getValue().get()));
    }

    /** A mailbox that keeps nothing: thousands of mails with their letters would fill the memory. */
    private static GreenMailUser forgetful() {
        return (GreenMailUser) java.lang.reflect.Proxy.newProxyInstance(
                GreenMailUser.class.getClassLoader(),
                new Class<?>[] {GreenMailUser.class},
                (user, method, given) -> null);
    }
}
