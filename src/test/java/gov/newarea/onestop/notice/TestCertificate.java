package gov.newarea.onestop.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A self-signed certificate, made for the test by the JDK's keytool. */
record TestCertificate(Path store) {

    static final String PASSWORD = "onestop";

    /** @param name the name of the server in the certificate, as {@code ip:127.0.0.1} or {@code dns:mail.example.org} */
    static TestCertificate of(String name) throws IOException, InterruptedException {
        var store = Files.createTempDirectory("certificate").resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        "san=" + name,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return new TestCertificate(store);
    }

    SSLContext context() throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** The settings with which an administrator makes the product trust it. */
    List<String> trusted() {
        return List.of(
                "spring.ssl.bundle.jks.post.truststore.location=" + store.toUri(),
                "spring.ssl.bundle.jks.post.truststore.password=" + PASSWORD,
                "spring.ssl.bundle.jks.post.truststore.type=PKCS12",
                "spring.mail.ssl.bundle=post");
    }
}
