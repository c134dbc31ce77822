Imports Rncp
Imports Rncp41364

Module Program
    Sub Main()
        Dim fiche As Certification = Certification.Rncp41364
        Console.WriteLine(fiche.Code & " " & fiche.Intitule)
        Console.WriteLine(Bloc.BC02.Selon("A", "B", "C", "D") & " " & Bloc.Parse("bc03").Code)
        Dim decision As Eligibilite = fiche.Evaluer(New Candidat With {.Niveau = NiveauQualification.Niveau5}, VoieAcces.FormationContinue, New DateOnly(2026, 9, 1))
        Console.WriteLine(decision.Conclusion.ToString())
    End Sub
End Module
