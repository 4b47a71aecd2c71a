package org.tiean.benchmark;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several threads of the container that share work between them, piece by piece. */
@ApplicationScoped
public class Crew {

    @Resource
    ManagedExecutorService threads;

    @Inject
    Crew self;

    /** @return nanoseconds until all was done */
    long time(int hands, List<? extends Runnable> pieces) {
        if (hands == 1) {
            long begin = System.nanoTime();
            pieces.forEach(self::one);
            return System.nanoTime() - begin;
        }
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> working = new ArrayList<>();
        long begin = System.nanoTime();
        for (int hand = 0; hand < hands; hand++) {
            working.add(threads.submit(() -> {
                for (int piece = next.getAndIncrement(); piece < pieces.size(); piece = next.getAndIncrement()) {
                    self.one(pieces.get(piece));
                }
            }));
        }
        try {
            for (Future<?> one : working) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return System.nanoTime() - begin;
    }

    /** One piece is one request. */
    @ActivateRequestContext
    public void one(Runnable piece) {
        piece.run();
    }
}
