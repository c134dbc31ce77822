using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;

namespace Rncp.Refus;

/// <summary>
/// Puts each minimal endpoint that is chosen into its <see cref="Enveloppe"/>. Here, and in no middleware: it is inside of those of the
/// application, whatever their order, and of the page of errors of development.
/// </summary>
internal sealed class PolitiqueRefus(IOptions<JsonOptions> json) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> _enveloppes = [];

    /// <summary>After the policies that choose.</summary>
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(EstMinimal);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || !EstMinimal(candidates[i].Endpoint)) continue;
            candidates.ReplaceEndpoint(i, _enveloppes.GetValue(candidates[i].Endpoint, Envelopper), candidates[i].Values);
        }
        return Task.CompletedTask;
    }

    /// <summary>Whether the framework binds its parameters.</summary>
    private static bool EstMinimal(Endpoint endpoint) => endpoint is RouteEndpoint { RequestDelegate: not null }
        && endpoint.Metadata.GetMetadata<IParameterBindingMetadata>() is not null
        && endpoint.Metadata.GetMetadata<ActionDescriptor>() is null;

    private Endpoint Envelopper(Endpoint endpoint)
    {
        var route = (RouteEndpoint)endpoint;
        var options = json.Value.SerializerOptions;
        var plan = Plan.De(route, options);
        if (plan.EstVide) return endpoint;
        var enveloppe = new Enveloppe(route.RequestDelegate!, plan, options);
        return new RouteEndpoint(enveloppe.Repondre, route.RoutePattern, route.Order, route.Metadata, route.DisplayName);
    }
}
