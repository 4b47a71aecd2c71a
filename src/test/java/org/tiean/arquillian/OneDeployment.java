package org.tiean.arquillian;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * One server start and one deployment for all integration tests: the demo WAR as it was built, and the test classes
 * in a library beside it. A test class needs {@code @ExtendWith(ArquillianExtension.class)} and no
 * {@code @Deployment}; what one test leaves in the database the next one finds.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, Generator.class);
        builder.observer(Once.class);
    }

    /** The same deployment whichever test class asks first. */
    public static final class Generator implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            File target = new File(System.getProperty("tiean.home"), "target");
            JavaArchive tests = ShrinkWrap.create(JavaArchive.class, "tiean-tests.jar")
                    .as(ExplodedImporter.class)
                    .importDirectory(new File(target, "test-classes"), Filters.exclude(
                            "/org/tiean/(e2e|recovery|arquillian|deploy|demo)/.*|/demo/.*|/org/tiean/StackSession.*|/org/tiean/kernel/control/S3Server.*|.*Test(\\$.*)?\\.class|/META-INF/services/.*|/arquillian.xml"))
                    .as(JavaArchive.class);
            WebArchive war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                    .importFrom(new File(target, "tiean-demo.war"))
                    .as(WebArchive.class)
                    .addAsLibraries(tests);
            return List.of(new DeploymentDescription("tiean", war).shouldBeTestable(true));
        }
    }

    /** Lets the first class deploy, hands its scenario to the others, and undeploys (which ends the server) at the end. */
    public static final class Once {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;
        @Inject
        private Instance<ClassContext> classes;
        @Inject
        private Event<UnDeployManagedDeployments> undeploy;

        private DeploymentScenario scenario;
        private boolean deployed;
        private boolean over;

        public void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> context) {
            if (scenario == null) {
                context.proceed();
                scenario = current.get();
            } else {
                current.set(scenario);
            }
        }

        public void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> context) {
            if (!deployed) {
                deployed = true;
                context.proceed();
            }
        }

        public void keep(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> context) {
            if (over) {
                context.proceed();
            }
        }

        public void undeploy(@Observes(precedence = 100) AfterSuite end) {
            if (scenario == null) {
                return;
            }
            over = true;
            classes.get().activate(OneDeployment.class);
            try {
                current.set(scenario);
                undeploy.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
            }
        }
    }
}
