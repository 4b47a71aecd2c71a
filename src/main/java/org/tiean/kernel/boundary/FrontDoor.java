package org.tiean.kernel.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.tiean.kernel.entity.Opening;

/**
 * Opens the house. A listener, because when the container announces the application scope the threads have
 * no component context yet: the persistence context cannot be reached, and job threads that inherit such a
 * context work outside the transaction.
 */
@WebListener
public class FrontDoor implements ServletContextListener {

    @Inject
    Event<Opening> opening;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        opening.fire(new Opening(event.getServletContext()));
    }
}
