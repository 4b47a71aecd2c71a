package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.tiean.evidence.entity.ByteRange;
import org.tiean.evidence.entity.KeptFile;
import org.tiean.kernel.control.ContentStore;

/** The whole of a file or the part a player asks for (RFC 9110, 14). */
@ApplicationScoped
public class FileParts {

    @Inject
    ContentStore files;

    /** @param range header, or null */
    Response.ResponseBuilder part(KeptFile file, String range) {
        return switch (ByteRange.asked(range, file.size())) {
            case WHOLE -> Response.ok(files.open(file.sha256())).header(HttpHeaders.CONTENT_LENGTH, file.size());
            case NONE -> Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE).header("Content-Range", "bytes */" + file.size());
            case PART -> {
                ByteRange asked = ByteRange.of(range, file.size()).orElseThrow();
                yield Response.status(Response.Status.PARTIAL_CONTENT).entity(files.open(file.sha256(), asked.first(), asked.length()))
                        .header(HttpHeaders.CONTENT_LENGTH, asked.length())
                        .header("Content-Range", "bytes " + asked.first() + "-" + asked.last() + "/" + file.size());
            }
        };
    }
}
