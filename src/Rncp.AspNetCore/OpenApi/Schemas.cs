using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Rncp.Formes;
using Rncp.Redaction;

namespace Rncp.OpenApi;

/// <summary>The schema of each kind of type.</summary>
internal static class Schemas
{
    /// <summary>The names of what a decision refers to.</summary>
    private static readonly FrozenSet<string> Pris = FrozenSet.Create(
        nameof(Demande), nameof(Candidat), nameof(Titre), nameof(Experience), nameof(IntervalleNiveau), nameof(ChoixLectures),
        nameof(FaitsCandidat), nameof(Eligibilite), nameof(VoieAcces), nameof(NiveauQualification), nameof(NiveauDe1969), nameof(CodeRome),
        nameof(CodeNsf), nameof(CodeFormacode), nameof(CodeSecteur), nameof(Siret), nameof(NatureExperience), nameof(Justificatif),
        nameof(Conclusion), nameof(Motif), nameof(IssueConstat), nameof(NatureFait));

    /// <summary>The name of the schema of one of our types, so that every use refers to it; null for another type.</summary>
    internal static string? Nom(Type type)
    {
        var un = Nullable.GetUnderlyingType(type) ?? type;
        if (Catalogue.De(un) is null) return Catalogue.EstObjet(un) ? un.Name : null;
        // Two fiches have sets of one name.
        return un.Namespace is nameof(Rncp) ? un.Name : NomEntier(un);
    }

    /// <summary>The name of the schema of a type of the application: another one than those of this library.</summary>
    internal static string? NomDAilleurs(Type type, string? nom) =>
        nom is null ? null : Pris.Contains(nom) ? NomEntier(type) : NomsConstruits.De(type, nom, NomDUnArgument);

    /// <summary>The name of the schema of an argument of a generic type, which has no other argument.</summary>
    private static string NomDUnArgument(Type type) => Nom(type) ?? (Pris.Contains(type.Name) ? NomEntier(type) : type.Name);

    private static string NomEntier(Type type) => type.Namespace?.Replace(".", "", StringComparison.Ordinal) + type.Name;

    /// <summary>Makes a schema that of another one.</summary>
    internal static void Copier(OpenApiSchema modele, OpenApiSchema schema)
    {
        Vider(schema);
        schema.Type = modele.Type;
        schema.Description = modele.Description;
        schema.Properties = modele.Properties;
        schema.Required = modele.Required;
        schema.AdditionalProperties = modele.AdditionalProperties;
        schema.AdditionalPropertiesAllowed = modele.AdditionalPropertiesAllowed;
        schema.OneOf = modele.OneOf;
    }

    /// <summary>Makes a schema that of a type, whatever it was.</summary>
    internal static void Ecrire(OpenApiSchema schema, Forme forme)
    {
        Vider(schema);
        schema.Type = forme.Genre is GenreForme.Niveau ? JsonSchemaType.Integer : JsonSchemaType.String;
        schema.Description = Phrases.Anglaises.Nommer(forme);
        if (forme.Genre is GenreForme.Niveau) Niveau(schema);
        else if (forme.Genre is GenreForme.CodeOuvert) schema.Pattern = Catalogue.Expression(forme);
        else if (forme.Genre is GenreForme.Intervalle) Intervalle(schema);
        else Membres(schema, forme);
    }

    /// <summary>Makes a schema that of the code of a thing of any fiche, which may be null where it might before.</summary>
    internal static void EcrireUnCode(OpenApiSchema schema)
    {
        var ouNull = schema.Type & JsonSchemaType.Null;
        Vider(schema);
        schema.Type = JsonSchemaType.String | (ouNull ?? default);
        schema.Description ??= "A code.";
    }

    private static void Vider(OpenApiSchema schema)
    {
        schema.Properties = null;
        schema.Required = null;
        schema.Items = null;
        schema.AdditionalProperties = null;
        schema.AdditionalPropertiesAllowed = true;
        schema.Enum = null;
        schema.AnyOf = null;
        schema.OneOf = null;
        schema.AllOf = null;
        schema.Format = null;
        schema.Pattern = null;
        schema.Discriminator = null;
    }

    private static void Niveau(OpenApiSchema schema)
    {
        schema.Format = "int32";
        schema.Minimum = "1";
        schema.Maximum = NiveauQualification.Tous.Length.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>As a text, where JSON has a number or a text.</summary>
    private static void Intervalle(OpenApiSchema schema)
    {
        schema.Pattern = "^[1-8](-[1-8])?$";
        schema.Description = Objets.UnIntervalle;
    }

    private static void Membres(OpenApiSchema schema, Forme forme)
    {
        // A set without a member takes nothing, which an empty list of values cannot say.
        if (!forme.Membres.IsEmpty) schema.Enum = [.. forme.Membres.Select(membre => (JsonNode)membre.Key)];
        var dites = forme.Membres.Where(membre => membre.Value.Length > 0).Select(membre => $"- `{membre.Key}`: {membre.Value}").ToArray();
        if (dites.Length > 0) schema.Description = $"{schema.Description}:\n{string.Join('\n', dites)}";
    }
}
