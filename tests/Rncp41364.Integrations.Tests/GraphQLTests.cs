using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using Rncp41364;

namespace Rncp.Tests.Integrations;

public sealed class GraphQLTests
{
    [Fact]
    public async Task Bloc_est_une_enumeration_du_schema()
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field("bloc", new EnumerationGraphType<CleBloc>()).Resolve(_ => Bloc.BC02.Cle);
        query.Field("rome", new StringGraphType()).Resolve(_ => Rome.E1101.Code.ToString());
        var schema = new Schema { Query = query };

        Assert.Equal("""{"data":{"bloc":"BC_02","rome":"E1101"}}""", await schema.ExecuteAsync(new GraphQLSerializer(), options => options.Query = "{ bloc rome }"));
    }
}
