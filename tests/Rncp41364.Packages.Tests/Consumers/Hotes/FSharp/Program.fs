open System
open Rncp
open Rncp41364

let fiche = Certification.Rncp41364
let salle (bloc: Bloc) =
    match bloc.Cle with
    | CleBloc.BC01 -> "A"
    | CleBloc.BC02 -> "B"
    | _ -> "C"

printfn "%s %s" fiche.Code fiche.Intitule
printfn "%s %s" (salle Bloc.BC02) (Bloc.Parse("bc03", null).Code)
let decision = fiche.Evaluer(Candidat(Niveau = NiveauQualification.Niveau5), VoieAcces.FormationContinue, DateOnly(2026, 9, 1))
printfn "%O" decision.Conclusion
