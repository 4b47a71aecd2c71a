/**
 * What every room needs: {@link org.tiean.kernel.entity.Money money in fen}, the one
 * {@link java.time.Clock}, refusals that name their legal basis, paging, encrypted personal values
 * with a blind index, idempotent requests and the outbox.
 *
 * <p>The kernel knows no law and no case. Everything else may use it; it uses nothing of ours.
 */
package org.tiean.kernel;
