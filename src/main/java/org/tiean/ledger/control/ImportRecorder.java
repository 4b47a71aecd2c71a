package org.tiean.ledger.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.RecordedImport;
import org.tiean.ledger.boundary.RegisterRecord;

/** Writes the record entry of an import, in its transaction. Runs inside the transaction interceptor. */
@RecordedImport
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ImportRecorder {

    @Inject
    RegisterRecord registers;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        Object[] parameters = call.getParameters();
        StringWriter table = new StringWriter();
        ((Reader) parameters[0]).transferTo(table);
        parameters[0] = new StringReader(table.toString());
        call.setParameters(parameters);
        Object outcome = call.proceed();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(table.toString().getBytes(StandardCharsets.UTF_8));
        String register = call.getMethod().getAnnotation(RecordedImport.class).value();
        registers.changed(null, register, "register.import", Json.createObjectBuilder()
                .add("file", (String) parameters[1])
                .add("sha256", HexFormat.of().formatHex(digest))
                .add("outcome", String.valueOf(outcome))
                .build());
        return outcome;
    }
}
