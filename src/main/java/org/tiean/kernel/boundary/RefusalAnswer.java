package org.tiean.kernel.boundary;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** A refusal as an answer of the REST interface: status, what happened in words, and the article. */
@Provider
public class RefusalAnswer implements ExceptionMapper<Refusal> {

    @Inject
    Messages messages;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Refusal refusal) {
        Locale locale = headers.getAcceptableLanguages().stream()
                .filter(language -> "en".equals(language.getLanguage()) || "zh".equals(language.getLanguage()))
                .findFirst().orElse(Locale.SIMPLIFIED_CHINESE);
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("key", refusal.key())
                .add("message", messages.why(locale, refusal));
        if (refusal instanceof ImportRefused table) {
            JsonArrayBuilder errors = Json.createArrayBuilder();
            table.errors().forEach(error -> errors.add(Json.createObjectBuilder().add("line", error.line())
                    .add("column", error.column()).add("reason", error.reason())));
            answer.add("errors", errors);
        }
        refusal.basis().map(Citation::display).ifPresent(basis -> answer.add("basis", basis));
        return Response.status(refusal.kind().status()).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.build()).build();
    }
}
