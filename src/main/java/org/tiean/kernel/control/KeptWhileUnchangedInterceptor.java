package org.tiean.kernel.control;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;

/** Gives the kept answer of a question to the registers; before any transaction. */
@KeptWhileUnchanged
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 110)
public class KeptWhileUnchangedInterceptor {

    @Inject
    Registers registers;

    /** @throws Exception what the question itself throws; that is not kept */
    @AroundInvoke
    public Object answer(InvocationContext question) throws Exception {
        return registers.answer(List.of(question.getMethod().getAnnotation(KeptWhileUnchanged.class).value()),
                List.of(question.getMethod(), Arrays.asList(question.getParameters())), question::proceed);
    }
}
