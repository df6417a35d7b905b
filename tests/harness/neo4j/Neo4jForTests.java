import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A throwaway Neo4j Community on loopback: java -cp "LIB/*" Neo4jForTests.java HOME PORT AUTH
 * PORT 0 is a free one; with AUTH true there is a user neo4j with the password neo4j, which it must change.
 * Prints "bolt PORT" when it is up, and ends at once when its standard input does: so it never outlives the tests.
 */
final class Neo4jForTests {
    public static void main(String[] arguments) throws Exception {
        var address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
        var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(GraphDatabaseSettings.auth_enabled, Boolean.parseBoolean(arguments[2]))
            .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
            // A statement stays planned however often the tests empty the database: planning is most of their time.
            .setConfig(GraphDatabaseSettings.query_statistics_divergence_threshold, 1.0)
            .build();
        var database = (GraphDatabaseAPI) service.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("bolt " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
        while (System.in.read() != -1) {
            // Only its end matters.
        }
        Runtime.getRuntime().halt(0);
    }
}
