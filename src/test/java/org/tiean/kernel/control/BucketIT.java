package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** The client of S3 services among the libraries of the server itself: its signatures, its XML, its HTTP. */
@ArquillianTest
class BucketIT {

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.test.s3.endpoint")
    String endpoint;

    @TempDir
    Path own;

    @Test
    void aFilmGoesToTheBucketAndComesBackInParts() throws Exception {
        ContentStore store = store(endpoint);
        byte[] film = new byte[BucketPlace.PART + 1_000_003];
        new Random(3).nextBytes(film);
        Stored stored = store.store(new ByteArrayInputStream(film), film.length);
        assertTrue(store.isIntact(stored.sha256()));
        try (InputStream in = store.open(stored.sha256(), BucketPlace.PART - 5L, 10)) {
            assertArrayEquals(Arrays.copyOfRange(film, BucketPlace.PART - 5, BucketPlace.PART + 5), in.readAllBytes());
        }
        store.keep(stored.sha256());
        assertTrue(store.lastNeededBefore(clock.instant(), "", 1000).contains(stored.sha256()));
        assertEquals(0, store.remove(List.of(stored.sha256()), clock.instant().minusSeconds(60)));
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidToBeAway() {
        assertEquals(Refusal.Kind.UNAVAILABLE,
                assertThrows(Refusal.class, () -> store("http://127.0.0.1:9").store(new ByteArrayInputStream(new byte[] {1}), 1)).kind());
    }

    private ContentStore store(String service) {
        return new ContentStore(own.toString(), new BucketSettings(Optional.of("tiean-contents"), Optional.of(service), "us-east-1",
                Optional.of("tests"), Optional.of("only-for-tests"), Optional.empty(), true), clock);
    }
}
