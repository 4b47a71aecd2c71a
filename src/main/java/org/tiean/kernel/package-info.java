/**
 * What every room needs: {@link org.tiean.kernel.entity.Money money in fen}, the one
 * {@link java.time.Clock}, refusals that name their legal basis, paging, encrypted personal values
 * with a blind index, idempotent requests and the outbox.
 *
 * <p>What is asked often is asked once: within one {@link org.tiean.kernel.control.Look look} of the gate or a page
 * ({@link org.tiean.kernel.control.AskedOnce}), and, of registers that change a few times a year, until the database
 * says that they changed ({@link org.tiean.kernel.control.KeptWhileUnchanged}).
 *
 * <p>Doors without login have a {@link org.tiean.kernel.control.Turnstile turnstile}: who comes too often waits, and locks nobody out.
 *
 * <p>The kernel knows no law and no case. Everything else may use it; it uses nothing of ours.
 */
package org.tiean.kernel;
