using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rncp;

/// <summary>
/// The flat facts of eight persons, compared at once where they lie in memory. An answer has all bits of the lane of a
/// person for yes, and none for no. The generated code of a fiche is written with them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FaitsEnLot
{
    private const int Personnes = 8, NombresParPersonne = 3;
    private const ulong Octets = 0x01_01_01_01_01_01_01_01, CouloirsEnOrdre = 0x20_04_80_10_02_40_08_01;

    // Three vectors that follow one another, three numbers a person.
    private readonly Vector256<int> _premier, _deuxieme, _troisieme;

    private FaitsEnLot(ref readonly int nombres, nuint rang)
    {
        _premier = Vector256.LoadUnsafe(in nombres, rang);
        _deuxieme = Vector256.LoadUnsafe(in nombres, rang + Personnes);
        _troisieme = Vector256.LoadUnsafe(in nombres, rang + (2 * Personnes));
    }

    /// <summary>Who certainly holds the baccalauréat.</summary>
    public Vector256<int> Baccalaureat => Vector256.Equals(Profils & Vector256.Create(FaitsCandidat.Bachelier), Vector256.Create(FaitsCandidat.Bachelier));

    /// <summary>Who may hold the baccalauréat.</summary>
    public Vector256<int> BaccalaureatPossible => Vector256.Equals(Profils & Vector256.Create(FaitsCandidat.NonBachelier), Vector256<int>.Zero);

    // Of each vector, two or three lanes have the number looked for; together they are eight. Turned until each person has
    // one lane for all three numbers, that of the first.
    private Vector256<int> Profils => Meler(_premier, _deuxieme, _troisieme);

    private Vector256<int> MoisCertains => Vector256.Shuffle(Meler(_troisieme, _premier, _deuxieme), Vector256.Create(1, 2, 3, 4, 5, 6, 7, 0));

    private Vector256<int> MoisExclus => Vector256.Shuffle(Meler(_deuxieme, _troisieme, _premier), Vector256.Create(2, 3, 4, 5, 6, 7, 0, 1));

    private Vector256<int> NiveauxExclus => (Profils >>> FaitsCandidat.RangNiveauxExclus) & Vector256.Create(FaitsCandidat.Niveaux);

    /// <summary>Whose highest level is certainly so high.</summary>
    /// <param name="niveau">The level, from 1 to 8.</param>
    /// <returns>The answers on <see cref="FaitsCandidat.NiveauMin"/>.</returns>
    public Vector256<int> NiveauMinAuMoins(int niveau) =>
        Vector256.GreaterThan(Profils & Vector256.Create(FaitsCandidat.Niveaux), Vector256.Create(niveau - 1));

    /// <summary>Whose highest level may be so high.</summary>
    /// <param name="niveau">The level, from 1 to 8.</param>
    /// <returns>The answers on <see cref="FaitsCandidat.NiveauMax"/>.</returns>
    public Vector256<int> NiveauMaxAuMoins(int niveau) =>
        Vector256.LessThan(NiveauxExclus, Vector256.Create(FaitsCandidat.NiveauLePlusHaut + 1 - niveau));

    /// <summary>Whose highest level is certainly no higher.</summary>
    /// <param name="niveau">The level, from 1 to 8.</param>
    /// <returns>The answers on <see cref="FaitsCandidat.NiveauMax"/>.</returns>
    public Vector256<int> NiveauMaxAuPlus(int niveau) =>
        Vector256.GreaterThan(NiveauxExclus, Vector256.Create(FaitsCandidat.NiveauLePlusHaut - 1 - niveau));

    /// <summary>Who certainly has so many months of experience that count.</summary>
    /// <param name="mois">The months, 1 or more.</param>
    /// <returns>The answers on <see cref="FaitsCandidat.MoisCertains"/>.</returns>
    public Vector256<int> MoisCertainsAuMoins(int mois) => Vector256.GreaterThan(MoisCertains, Vector256.Create(mois - 1));

    /// <summary>Who may have so many months of experience that count.</summary>
    /// <param name="mois">The months, 1 or more.</param>
    /// <returns>The answers on <see cref="FaitsCandidat.MoisPossibles"/>.</returns>
    public Vector256<int> MoisPossiblesAuMoins(int mois) =>
        Vector256.GreaterThan(Vector256.Create(FaitsCandidat.MoisSansLimite - mois + 1), MoisExclus);

    /// <summary>Decides many persons.</summary>
    /// <typeparam name="TDecision">What is decided.</typeparam>
    /// <param name="faits">The facts of the persons.</param>
    /// <param name="reponses">Receives the answer on each person, at the same place; what is beyond them is left as it is.</param>
    /// <exception cref="ArgumentException">There are fewer places than persons.</exception>
    public static void Decider<TDecision>(ReadOnlySpan<FaitsCandidat> faits, Span<bool> reponses)
        where TDecision : IDecisionEnLot
    {
        if (reponses.Length < faits.Length)
            throw new ArgumentException($"There are {faits.Length} persons, and places for {reponses.Length} answers.", nameof(reponses));
        var fin = faits.Length - (faits.Length % Personnes);
        Decider<TDecision>(in MemoryMarshal.GetReference(faits), ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(reponses)), (nuint)fin);
        if (fin == faits.Length) return;
        Span<FaitsCandidat> derniers = stackalloc FaitsCandidat[Personnes];
        Span<bool> dernieres = stackalloc bool[Personnes];
        derniers.Clear();
        faits[fin..].CopyTo(derniers);
        Decider<TDecision>(in MemoryMarshal.GetReference(derniers), ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(dernieres)), Personnes);
        dernieres[..(faits.Length - fin)].CopyTo(reponses[fin..]);
    }

    /// <param name="faits">The first of the facts.</param>
    /// <param name="reponses">The place of the first answer, a byte that is 1 for yes and 0 for no.</param>
    /// <param name="nombre">How many persons there are: a multiple of eight.</param>
    private static void Decider<TDecision>(ref readonly FaitsCandidat faits, ref byte reponses, nuint nombre)
        where TDecision : IDecisionEnLot
    {
        ref var nombres = ref Unsafe.As<FaitsCandidat, int>(ref Unsafe.AsRef(in faits));
        for (nuint i = 0; i < nombre; i += Personnes)
        {
            ulong couloirs = TDecision.Decider(new FaitsEnLot(in nombres, i * NombresParPersonne)).ExtractMostSignificantBits();
            // Each byte keeps the bit of the lane of its person, and becomes 1 if it is set.
            var huit = ((((couloirs * Octets) & CouloirsEnOrdre) + (0x7F * Octets)) >> 7) & Octets;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref reponses, i), BitConverter.IsLittleEndian ? huit : BinaryPrimitives.ReverseEndianness(huit));
        }
    }

    private static Vector256<int> Meler(Vector256<int> troisPremiers, Vector256<int> troisSuivants, Vector256<int> deuxDerniers) => Vector256.ConditionalSelect(
        Vector256.Create(-1, 0, 0, -1, 0, 0, -1, 0), troisPremiers,
        Vector256.ConditionalSelect(Vector256.Create(0, -1, 0, 0, -1, 0, 0, -1), troisSuivants, deuxDerniers));
}
