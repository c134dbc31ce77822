using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Rncp.Tests.Compatibilite;

/// <summary>
/// What a fiche that was compiled before calls is there still. The runtime looks for a member when it first compiles the code that calls
/// it: a test that only loads the types, or runs some of the code, does not notice one that is gone.
/// </summary>
public sealed class MembresReferencesTests
{
    private static readonly string Vocabulaire = typeof(ICertification).Assembly.GetName().Name!;

    /// <summary>What stands for the parameters of generic code, where a reference is made of them.</summary>
    private static readonly Type[] Quelconques = [.. Enumerable.Repeat(typeof(object), 10)];

    [Fact]
    public void Tous_les_types_que_les_fiches_nomment_existent() => Chacun.Verifier(
        Lire(fiches => fiches.TypeReferences.Where(type => EstDuVocabulaire(fiches, type)).Select(type => (Nom(fiches, type), (EntityHandle)type))),
        reference => Assert.True(Resout(reference.Jeton), $"The fiches that were compiled before use the type {reference.Nom}, which is gone."));

    [Fact]
    public void Tous_les_membres_que_les_fiches_appellent_existent() => Chacun.Verifier(
        Lire(fiches => fiches.MemberReferences.Where(membre => EstDuVocabulaire(fiches, fiches.GetMemberReference(membre).Parent)).Select(membre =>
            ($"{Nom(fiches, fiches.GetMemberReference(membre).Parent)}.{fiches.GetString(fiches.GetMemberReference(membre).Name)}", (EntityHandle)membre))),
        reference => Assert.True(Resout(reference.Jeton), $"The fiches that were compiled before call {reference.Nom}, which is gone, or has another signature."));

    private static (string Nom, int Jeton)[] Lire(Func<MetadataReader, IEnumerable<(string Nom, EntityHandle Reference)>> lire)
    {
        using var fichier = new PEReader(File.OpenRead(FichesCompilees.Assemblage.Location));
        return [.. lire(fichier.GetMetadataReader()).Select(lu => (lu.Nom, MetadataTokens.GetToken(lu.Reference)))];
    }

    private static bool Resout(int jeton)
    {
        try
        {
            return FichesCompilees.Assemblage.ManifestModule.ResolveMember(jeton, Quelconques, Quelconques) is not null;
        }
        catch (Exception absence) when (absence is MissingMemberException or TypeLoadException)
        {
            return false;
        }
    }

    private static bool EstDuVocabulaire(MetadataReader fiches, EntityHandle type) =>
        Definition(fiches, type) is { IsNil: false } definition && fiches.GetTypeReference(definition).ResolutionScope is var lieu
        && (lieu.Kind == HandleKind.TypeReference ? EstDuVocabulaire(fiches, lieu)
            : lieu.Kind == HandleKind.AssemblyReference && fiches.GetString(fiches.GetAssemblyReference((AssemblyReferenceHandle)lieu).Name) == Vocabulaire);

    private static string Nom(MetadataReader fiches, EntityHandle type) =>
        fiches.GetTypeReference(Definition(fiches, type)) is var reference && reference.Namespace.IsNil
            ? fiches.GetString(reference.Name) : $"{fiches.GetString(reference.Namespace)}.{fiches.GetString(reference.Name)}";

    /// <summary>The type that is referenced, without the arguments of a generic one; nil for one of the fiches themselves.</summary>
    private static TypeReferenceHandle Definition(MetadataReader fiches, EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeReference) return (TypeReferenceHandle)type;
        if (type.Kind != HandleKind.TypeSpecification) return default;
        var signature = fiches.GetBlobReader(fiches.GetTypeSpecification((TypeSpecificationHandle)type).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance) return default;
        // Class or struct, and then the type itself.
        signature.ReadCompressedInteger();
        return signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } generique ? (TypeReferenceHandle)generique : default;
    }
}
