using Microsoft.OpenApi;
using Rncp.Formes;
using Rncp.OpenApi;

namespace Rncp;

/// <summary>
/// Describes the types of this library to another generator of OpenAPI documents than the one of ASP.NET Core, which
/// <see cref="RncpServiceCollectionExtensions.AddRncp"/> sets up.
/// </summary>
public static class SchemasRncp
{
    /// <summary>The name of the schema of a type, which two fiches of an application do not share: <c>Rncp41364Bloc</c>.</summary>
    /// <param name="type">A type.</param>
    /// <returns>
    /// The name; null when the type is none of this library, or has no schema of its own: a thing of any fiche, such as
    /// <see cref="IBloc"/>, is a text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static string? Nom(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Schemas.Nom(type);
    }

    /// <summary>Makes a schema that of a type. What it refers to is added to the components of the document.</summary>
    /// <param name="schema">The schema, whatever it says.</param>
    /// <param name="type">A type.</param>
    /// <param name="document">The document that the schema is in.</param>
    /// <returns>
    /// True when the type is of this library, a thing of any fiche included; the schema of another one is not changed.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool Decrire(OpenApiSchema schema, Type type, OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(document);
        if (new Redacteur(document).Decrire(schema, type)) return true;
        if (!Catalogue.EstUneChose(type)) return false;
        Schemas.EcrireUnCode(schema);
        return true;
    }
}
