package org.tiean.kernel.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The bucket contents are kept in, by the settings {@code tiean.store.s3.*}; without {@code tiean.store.s3.bucket} there is none.
 * The keys come from environment or system properties and stand nowhere else; files of profiles on the machine are not asked.
 */
@Dependent
public class BucketSettings {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Optional<String> bucket;
    private final Optional<String> endpoint;
    private final String region;
    private final Optional<String> accessKey;
    private final Optional<String> secretKey;
    private final String prefix;
    private final boolean pathStyle;

    /**
     * @param endpoint  address of the service; without it the one of AWS for the region
     * @param pathStyle whether the bucket stands in the path and not in the name of the host
     */
    @Inject
    public BucketSettings(@ConfigProperty(name = "tiean.store.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "tiean.store.s3.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "tiean.store.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "tiean.store.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "tiean.store.s3.secret-key") Optional<String> secretKey,
            @ConfigProperty(name = "tiean.store.s3.prefix") Optional<String> prefix,
            @ConfigProperty(name = "tiean.store.s3.path-style", defaultValue = "true") boolean pathStyle) {
        this.bucket = bucket;
        this.endpoint = endpoint;
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.prefix = prefix.orElse("");
        this.pathStyle = pathStyle;
    }

    /** @throws IllegalStateException if a bucket is named and its keys are not */
    Optional<ContentPlace> place() {
        return bucket.map(name -> new BucketPlace(client(), name, prefix));
    }

    private S3Client client() {
        if (accessKey.isEmpty() || secretKey.isEmpty()) {
            throw new IllegalStateException("tiean.store.s3.bucket is set, tiean.store.s3.access-key or .secret-key is not");
        }
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(SILENCE))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey.get(), secretKey.get())))
                .region(Region.of(region)).applyMutation(builder -> endpoint.map(URI::create).ifPresent(builder::endpointOverride))
                .forcePathStyle(pathStyle)
                // MD5 of every part is what all services know; the newer checksums they need not
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED).build();
    }
}
