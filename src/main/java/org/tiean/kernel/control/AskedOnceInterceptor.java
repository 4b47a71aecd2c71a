package org.tiean.kernel.control;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;

/** Answers a question asked before in the same {@link Look} without asking the database again; before any transaction. */
@AskedOnce
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AskedOnceInterceptor {

    /** @throws Exception what the question itself throws; that is not kept */
    @AroundInvoke
    public Object answer(InvocationContext question) throws Exception {
        return Look.answer(List.of(question.getMethod(), Arrays.asList(question.getParameters())), question::proceed);
    }
}
