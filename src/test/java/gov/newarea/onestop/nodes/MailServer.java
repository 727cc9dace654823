package gov.newarea.onestop.nodes;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A real SMTP server that can be stopped and started. It records each Message-ID and how often it arrived. */
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

    /** How often each message arrived, by its Message-ID. */
    Map<String, Integer> taken() {
        return taken.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().replaceAll("^<|@.*", ""),
                        entry -> entry.getValue().get()));
    }

    /** A mailbox that keeps no content, because thousands of mails with attachments would fill the memory. */
    private static GreenMailUser forgetful() {
        return (GreenMailUser) java.lang.reflect.Proxy.newProxyInstance(
                GreenMailUser.class.getClassLoader(),
                new Class<?>[] {GreenMailUser.class},
                (user, method, given) -> null);
    }
}
