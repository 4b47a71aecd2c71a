package org.tiean.seal.control;

import com.itextpdf.commons.bouncycastle.tsp.AbstractTSPException;
import com.itextpdf.signatures.TSAClientBouncyCastle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.tiean.kernel.entity.Refusal;

/** Asks the time stamp authority (时间戳服务) over HTTP, and not for ever: iText's own client knows no time-out. */
final class TimeStampClient extends TSAClientBouncyCastle {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final URI authority;

    TimeStampClient(String url) {
        super(url);
        authority = URI.create(url);
    }

    /** @throws Refusal {@code seal.time-stamp.unreachable} if no usable stamp comes back; worth trying again later */
    @Override
    public byte[] getTimeStampToken(byte[] imprint) {
        try {
            return super.getTimeStampToken(imprint);
        } catch (IOException | AbstractTSPException | RuntimeException e) {
            // what an authority may answer has no end; iText meets some of it with runtime exceptions
            Refusal refusal = Refusal.conflict("seal.time-stamp.unreachable");
            refusal.initCause(e);
            throw refusal;
        }
    }

    @Override
    protected byte[] getTSAResponse(byte[] query) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(authority).timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(query)).build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the time stamp authority answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the time stamp", e);
        }
    }
}
