package org.tiean.demo.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Opens the doors of the demo only when its data are there. A listener, because the persistence context
 * cannot be reached yet when the container announces the application scope.
 */
@WebListener
public class DemoDoor implements ServletContextListener {

    @Inject
    DemoStart start;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        start.fill();
    }
}
